package io.github.ziping.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns that TABLES.md describes. */
final class DescribedTables {
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    DescribedTables() throws IOException {
        String table = "";
        for (String line : Files.readAllLines(Path.of("TABLES.md"))) {
            if (line.startsWith("## ")) {
                table = line.substring(3);
                columns.put(table, new ArrayList<>());
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| ", -1);
                columns.get(table).add(cells[0].substring("| ".length()) + " " + cells[1]);
            }
        }
    }

    /** Name and type of each column of a table. */
    List<String> of(String table) {
        return columns.getOrDefault(table, List.of());
    }

    /** What should stand there of some columns. */
    static List<String> of(StructType columns) {
        return Stream.of(columns.fields())
                .map(column -> "`" + column.name() + "` " + type(column.dataType()))
                .toList();
    }

    private static String type(DataType type) {
        if (type instanceof ArrayType array) {
            return "array of " + type(array.elementType());
        }
        return type instanceof StructType ? "struct" : type.simpleString();
    }
}
