package io.github.ziping.ooxml;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Inflates one part of a zip piece by piece. What the file declares about its size is never believed: bytes are counted as
 * they come out. A bomb shows by its absolute size, or by a ratio that no spreadsheet has; the ratio is asked only above
 * 1 MiB, since small parts of good files (styles) deflate a hundredfold.
 */
final class PartInflater {
    private static final int RATIO_ASKED_ABOVE = 1 << 20;
    private static final int HIGHEST_RATIO = 200;
    private static final int SMALLEST_BUFFER = 256;

    private final ZipArchive zip;
    private final ZipArchive.Entry entry;
    private final int most;
    private final CRC32 crc = new CRC32();
    private @Nullable Inflater inflater;
    private int taken;
    private long count;

    /**
     * @param inflater stands at its start; null for a part that is stored as it is
     * @param most the most bytes that may come out
     */
    PartInflater(ZipArchive zip, ZipArchive.Entry entry, @Nullable Inflater inflater, int most) {
        this.zip = zip;
        this.entry = entry;
        this.inflater = inflater;
        this.most = most;
        if (inflater != null) {
            inflater.setInput(zip.file(), entry.dataOffset(), entry.compressedSize());
        }
    }

    String name() {
        return entry.name();
    }

    /** A buffer's size that takes all of a part of the declared size, if that is no more than a limit. */
    int sizeHint(int limit) {
        int declared = entry.size() < 0 ? limit : Math.min(entry.size(), limit);
        return Math.max(SMALLEST_BUFFER, declared);
    }

    /**
     * Reads on.
     *
     * @return how many bytes were read, or -1 at the part's end, where its checksum was right
     * @throws OoxmlException when the part is damaged or too big
     */
    int read(byte[] into, int from, int room) throws OoxmlException {
        int read = entry.isStored() ? copy(into, from, room) : inflate(into, from, room);
        if (read < 0) {
            release();
            if ((int) crc.getValue() != entry.crc()) {
                throw ZipArchive.damaged();
            }
            return -1;
        }
        crc.update(into, from, read);
        count += read;
        if (count > most) {
            throw tooBig("展开后超过 " + most + " 字节");
        }
        if (count > RATIO_ASKED_ABOVE && count / HIGHEST_RATIO > entry.compressedSize()) {
            throw tooBig("的压缩比超过 " + HIGHEST_RATIO + " 倍，像是压缩炸弹");
        }
        zip.count(read);
        return read;
    }

    private OoxmlException tooBig(String why) {
        release();
        return new OoxmlException(
                "内部文件 " + entry.name() + " " + why + "，不像是自评表，拒绝读取", "请核对文件，在 Excel 中另存为新的 .xlsx 再提交");
    }

    private int copy(byte[] into, int from, int room) {
        int read = Math.min(room, entry.compressedSize() - taken);
        System.arraycopy(zip.file(), entry.dataOffset() + taken, into, from, read);
        taken += read;
        return read == 0 ? -1 : read;
    }

    private int inflate(byte[] into, int from, int room) throws OoxmlException {
        Inflater running = inflater;
        if (running == null) {
            return -1;
        }
        try {
            int read = running.inflate(into, from, room);
            if (read == 0 && !running.finished()) {
                throw ZipArchive.damaged();
            }
            return read == 0 ? -1 : read;
        } catch (DataFormatException e) {
            release();
            throw ZipArchive.damaged();
        }
    }

    /** Gives the Inflater back for the next part. */
    private void release() {
        if (inflater != null) {
            zip.giveBack(inflater);
            inflater = null;
        }
    }
}
