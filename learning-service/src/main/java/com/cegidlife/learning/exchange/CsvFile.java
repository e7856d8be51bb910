package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.Draft;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Questions as a table: {@code kind;title;prompt;answers;strict;tolerance}, with semicolons or commas between the cells; see
 * {@link TaskCells}.
 */
@ApplicationScoped
class CsvFile {

    private static final List<String> COLUMNS = List.of("kind", "title", "prompt", "answers", "strict", "tolerance");

    private final CsvMapper mapper = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    String write(List<Draft> drafts) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var draft : drafts) {
            var cells = TaskCells.of(draft.task());
            rows.add(List.of(
                    cells.kind(), draft.title(), cells.prompt(), cells.answers(), cells.strict(), cells.tolerance()));
        }
        try {
            return mapper.writer(CsvSchema.emptySchema().withColumnSeparator(';'))
                    .writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Questions cannot be written as CSV", e);
        }
    }

    ParsedFile read(String text) {
        var parsed = new ParsedFile();
        var header = text.lines().findFirst().orElse("");
        var separator = header.contains(";") ? ';' : ',';
        try (MappingIterator<List<String>> rows = mapper.readerForListOf(String.class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            readRows(rows, parsed);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        return parsed;
    }

    private void readRows(MappingIterator<List<String>> rows, ParsedFile parsed) throws IOException {
        var line = 1;
        try {
            if (!rows.hasNextValue() || !isHeader(rows.nextValue())) {
                var expected = String.join(";", COLUMNS);
                parsed.add(new LineFault(
                        line, new Text("première ligne attendue : " + expected, "expected first line: " + expected)));
                return;
            }
            while (rows.hasNextValue()) {
                line = rows.getCurrentLocation().getLineNr();
                read(line, rows.nextValue(), parsed);
            }
        } catch (JsonProcessingException e) {
            parsed.add(new LineFault(
                    line,
                    new Text(
                            "ligne illisible, guillemets mal fermés peut-être : la suite n'est pas lue",
                            "unreadable line, perhaps for its quotes: what follows is not read")));
        }
    }

    private static boolean isHeader(List<String> row) {
        return COLUMNS.equals(
                row.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList());
    }

    private static void read(int line, List<String> row, ParsedFile parsed) {
        try {
            if (row.size() != COLUMNS.size()) {
                throw new BrokenLine(
                        "%d cellules au lieu de %d".formatted(row.size(), COLUMNS.size()),
                        "%d cells in place of %d".formatted(row.size(), COLUMNS.size()));
            }
            var cells = new TaskCells(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5));
            parsed.add(new FileQuestion(line, new Draft(row.get(1), cells.task())));
        } catch (BrokenLine e) {
            parsed.add(new LineFault(line, e.reason()));
        }
    }
}
