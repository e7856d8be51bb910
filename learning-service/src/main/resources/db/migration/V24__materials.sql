-- Files that lessons show: documents, and unpacked SCORM packages. Never changed once they are here.
create table materials (
    id uuid primary key,
    kind text not null check (kind in ('DOCUMENT', 'SCORM')),
    name text not null check (name <> ''),
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    edition text check (edition in ('SCORM_1_2', 'SCORM_2004')),
    entry text,
    mastery_score numeric(5, 2) check (mastery_score between 0 and 100),
    added_by uuid not null,
    added_at timestamptz not null,
    unique (sha256, kind, name),
    check ((kind = 'SCORM') = (edition is not null and entry is not null)),
    check (kind = 'SCORM' or mastery_score is null)
);

create table material_files (
    id uuid primary key,
    material_id uuid not null references materials on delete cascade,
    path text not null check (path <> '' and path !~ '(^|/)\.\.?(/|$)' and path !~ '^/' and path !~ '\\'),
    media_type text not null,
    size bigint not null check (size >= 0),
    unique (material_id, path)
);

-- What is in a file, a quarter of a megabyte a row: read piece by piece, gone with the file.
create table material_pieces (
    file_id uuid not null references material_files on delete cascade,
    position integer not null check (position >= 0),
    bytes bytea not null,
    primary key (file_id, position)
);

alter table material_pieces alter column bytes set storage external;
