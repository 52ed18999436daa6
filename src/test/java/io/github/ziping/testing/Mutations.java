package io.github.ziping.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Changes files without breaking what holds them together: tokens of JSON, elements and attributes of XML parts, records of
 * an {@code .xls}. Each seed makes the same changes.
 */
public final class Mutations {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false|null|[{}\\[\\],:]");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z:]+)=\"([^\"]*)\"");
    private static final String[] JSON_VALUES = {
        "null",
        "true",
        "{}",
        "[]",
        "\"\"",
        "0",
        "-1",
        "1e400",
        "\"≥95%\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"99999999999999999\"",
        "\"0.1\"",
        "\"-0\"",
        "\"优\"",
        "2024",
        "99999",
        "[[]]",
        "{\"a\":1}",
        "\"产出指标\""
    };
    private static final String[] JSON_TEXTS = {
        "\"\"",
        "\"0\"",
        "\"-1.50\"",
        "\"100\"",
        "\"≥95%\"",
        "\"优\"",
        "\"产出指标\"",
        "\"0.1\"",
        "\"达成\"",
        "\"一\\n二\"",
        "\"=A1\""
    };
    private static final String[] XML_VALUES = {
        "",
        "0",
        "-1",
        "1",
        "A1",
        "XFD1048576",
        "A1:XFD1",
        "B2:A1",
        "2147483648",
        "s",
        "str",
        "inlineStr",
        "b",
        "e",
        "d",
        "n",
        "true",
        "&#9;",
        "&amp;",
        "_x0000_",
        "_xD800_",
        "1E308",
        "NaN",
        "#REF!",
        "得分",
        "项目名称",
        "合计",
        "≥95%",
        "00"
    };
    private static final String[] XML_PIECES = {
        "<c/>",
        "<v/>",
        "<row/>",
        "<!-- -->",
        "<![CDATA[1]]>",
        "<c t=\"inlineStr\"><is><t>得分</t></is></c>",
        "<f>A1+1</f>",
        "<c r=\"B7\"><v>1</v></c>",
        "<mergeCell ref=\"A1:C9\"/>",
        "<x/>",
        "<r><t>a</t></r>",
        "<si/>",
        "<brk id=\"3\"/>"
    };

    private final Random random;

    /** Always the same changes for a seed. */
    public Mutations(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    }

    /** A JSON document with one to three tokens changed, left out, doubled or exchanged. */
    public byte[] json(byte[] document) {
        List<String> tokens = pieces(TOKEN, new String(document, StandardCharsets.UTF_8));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(24)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                default -> setValue(tokens, at);
            }
        }
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    /** Mostly the value of a member, so that the document stays one. */
    private void setValue(List<String> tokens, int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at - (at > 0 ? 1 : 0)).equals(":") && !"{[".contains(tokens.get(at))) {
                boolean text = tokens.get(at).startsWith("\"") && random.nextInt(8) > 0;
                tokens.set(at, pick(text ? JSON_TEXTS : JSON_VALUES));
                return;
            }
        }
        tokens.set(from, pick(JSON_VALUES));
    }

    /** A workbook with one to four elements, attributes or texts of its XML parts changed. */
    public byte[] xlsx(Map<String, byte[]> parts) {
        List<String> names = new ArrayList<>(parts.keySet());
        String changed = random.nextInt(4) == 0 ? names.get(random.nextInt(names.size())) : sheet(names);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(changed) ? xml(part.getValue()) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheet(List<String> names) {
        List<String> sheets = names.stream().filter(Xlsx::isSheet).toList();
        boolean strings = random.nextInt(4) == 0 && names.contains("xl/sharedStrings.xml");
        return strings ? "xl/sharedStrings.xml" : sheets.get(random.nextInt(sheets.size()));
    }

    private byte[] xml(byte[] part) {
        List<String> pieces = pieces(ELEMENT, new String(part, StandardCharsets.UTF_8));
        for (int i = random.nextInt(4); i >= 0 && !pieces.isEmpty(); i--) {
            int at = random.nextInt(pieces.size());
            String piece = pieces.get(at);
            switch (random.nextInt(6)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
                case 2 -> pieces.add(at, pick(XML_PIECES));
                case 3 -> exchange(pieces, at, random.nextInt(pieces.size()));
                default -> pieces.set(at, piece.startsWith("<") ? attribute(piece) : pick(XML_VALUES));
            }
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private static void exchange(List<String> pieces, int one, int other) {
        String first = pieces.get(one);
        pieces.set(one, pieces.get(other));
        pieces.set(other, first);
    }

    private String attribute(String tag) {
        List<int[]> values = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            values.add(new int[] {attribute.start(2), attribute.end(2)});
        }
        if (values.isEmpty()) {
            return tag;
        }
        int[] value = values.get(random.nextInt(values.size()));
        return tag.substring(0, value[0]) + pick(XML_VALUES) + tag.substring(value[1]);
    }

    /** The records of an {@code .xls} with one to four of them changed, left out, doubled, cut or exchanged. */
    public byte[] records(byte[] stream) {
        List<byte[]> records = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= 4) {
            int length = Math.min(in.remaining() - 4, in.getShort(in.position() + 2) & 0xffff);
            byte[] record = new byte[4 + length];
            in.get(record);
            records.add(record);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(records.size());
            switch (random.nextInt(7)) {
                case 0 -> records.set(at, record(records.get(at), 0));
                case 1 -> records.set(at, records.get(random.nextInt(records.size())));
                case 2 -> records.set(at, record(records.get(at), random.nextInt(records.get(at).length - 3)));
                default -> change(records.get(at));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** A record that is cut to a length. */
    private static byte[] record(byte[] record, int length) {
        byte[] cut = new byte[4 + length];
        System.arraycopy(record, 0, cut, 0, cut.length);
        cut[2] = (byte) length;
        cut[3] = (byte) (length >> 8);
        return cut;
    }

    private void change(byte[] record) {
        int at = random.nextInt(record.length);
        // a record's length is left as it is, or no record behind it is one
        if (at != 2 && at != 3) {
            record[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0xff : 0);
        }
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> pieces(Pattern pattern, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = pattern.matcher(text);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        return pieces;
    }
}
