package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook as the parts that its zip holds. */
public final class Xlsx {
    // a long formula is written as CDATA
    private static final Pattern CACHED =
            Pattern.compile("(<f(?: [^>]*)?>(?:<!\\[CDATA\\[.*?]]>|[^<]++)*+</f>)<v>[^<]*</v>", Pattern.DOTALL);

    private Xlsx() {}

    /** The parts by name in the order of the file. */
    public static Map<String, byte[]> parts(byte[] xlsx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** A copy whose XML parts are rewritten. */
    public static byte[] rewritten(byte[] xlsx, BiFunction<String, String, String> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(xlsx.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts(xlsx).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(edit.apply(part.getKey(), xml).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A copy whose formulas lost their values: what it shows then, the program that opened it has computed. */
    public static byte[] withoutCachedValues(byte[] xlsx) {
        return rewritten(
                xlsx, (part, xml) -> isSheet(part) ? CACHED.matcher(xml).replaceAll("$1") : xml);
    }

    /** Whether a part is a worksheet. */
    public static boolean isSheet(String part) {
        return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
    }
}
