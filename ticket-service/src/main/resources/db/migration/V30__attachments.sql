-- What is kept outside the ticket: one row a content, announced before it is written, so that a crash leaves no orphan.
create table attachment_contents (
    id uuid primary key,
    kept_in text not null check (kept_in in ('DATABASE', 'S3')),
    announced_at timestamptz not null
);

-- Contents that this database keeps itself; unlinked with their row.
create table attachment_large_objects (
    content_id uuid primary key,
    large_object oid not null unique
);

-- The metadata stay when the content is removed. A content that is swept cannot be attached, and the reverse: the
-- foreign key decides.
create table attachments (
    id uuid primary key,
    ticket_id uuid not null references tickets,
    name text not null check (char_length(name) between 1 and 120),
    format text not null check (format in ('DOC', 'DOCX', 'DOTX', 'XLS', 'XLSX', 'XLTX', 'PPT', 'PPTX', 'POTX', 'PPSX',
        'PDF', 'PNG', 'JPEG', 'GIF', 'WEBP', 'TIFF', 'BMP', 'HEIC', 'HEIF')),
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scan text not null check (scan in ('NOT_SCANNED', 'CLEAN')),
    added_by uuid not null,
    added_at timestamptz not null,
    content_id uuid unique references attachment_contents,
    removed_by uuid,
    removed_at timestamptz check (removed_at >= added_at),
    check ((content_id is null) = (removed_at is not null)),
    check ((removed_by is null) = (removed_at is null))
);

create index attachments_by_ticket on attachments (ticket_id, id);
