package io.github.ziping.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds the records of an {@code .xls} without the container around them, byte by byte, as no program would. */
public final class Biff {
    private static final int BOF = 0x0809;
    private static final int EOF = 0x000a;
    private static final int BOUND_SHEET = 0x0085;

    private final ByteArrayOutputStream globals = new ByteArrayOutputStream();
    private final List<ByteArrayOutputStream> sheets = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Adds a record to what all sheets share. */
    public Biff global(int sid, byte... data) {
        record(globals, sid, data);
        return this;
    }

    /** Begins a sheet, whose place is named so many times. */
    public Biff sheet(int times) {
        for (int i = 0; i < times; i++) {
            places.add(sheets.size());
        }
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        record(sheet, BOF, bof(0x10));
        sheets.add(sheet);
        return this;
    }

    /** Adds a record to the sheet that was begun last. */
    public Biff record(int sid, byte... data) {
        record(sheets.get(sheets.size() - 1), sid, data);
        return this;
    }

    /** A number in a cell. */
    public Biff number(int row, int column, double value) {
        ByteBuffer data =
                little(14).putShort((short) row).putShort((short) column).putShort((short) 0);
        return record(0x0203, bytes(data.putDouble(value)));
    }

    /** A formula in a cell with a result. */
    public Biff formula(int row, int column, double result, byte... tokens) {
        ByteBuffer data = little(22 + tokens.length).putShort((short) row).putShort((short) column);
        data.putShort((short) 0).putDouble(result).putShort((short) 0).putInt(0);
        return record(0x0006, bytes(data.putShort((short) tokens.length).put(tokens)));
    }

    /** The stream. */
    public byte[] bytes() {
        int start = 4 + bof(5).length + globals.size() + 4;
        for (int i = 0; i < places.size(); i++) {
            start += 4 + boundSheet(0, i).length;
        }
        int[] starts = new int[sheets.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start;
            start += sheets.get(i).size() + 4;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, BOF, bof(5));
        for (int i = 0; i < places.size(); i++) {
            record(out, BOUND_SHEET, boundSheet(starts[places.get(i)], i));
        }
        out.writeBytes(globals.toByteArray());
        record(out, EOF);
        for (ByteArrayOutputStream sheet : sheets) {
            out.writeBytes(sheet.toByteArray());
            record(out, EOF);
        }
        return out.toByteArray();
    }

    /** What was put into a buffer. */
    private static byte[] bytes(ByteBuffer written) {
        byte[] bytes = new byte[written.position()];
        written.flip().get(bytes);
        return bytes;
    }

    private static byte[] boundSheet(int start, int number) {
        byte[] name = ("s" + number).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer data = little(8 + name.length).putInt(start).putShort((short) 0);
        return bytes(data.put((byte) name.length).put((byte) 0).put(name));
    }

    private static byte[] bof(int type) {
        return little(16).putShort((short) 0x0600).putShort((short) type).array();
    }

    private static void record(ByteArrayOutputStream out, int sid, byte... data) {
        out.writeBytes(
                little(4).putShort((short) sid).putShort((short) data.length).array());
        out.writeBytes(data);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
