package io.github.ziping.ooxml;

import io.github.ziping.model.Limits;
import io.github.ziping.threads.SparePool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zip in memory by its directory. Sizes that the file declares are never believed: what is inflated is counted
 * against an absolute limit.
 */
public final class ZipArchive {
    /** An Inflater's native memory is expensive: one serves many parts of many files. */
    private static final SparePool<Inflater> SPARES = new SparePool<>();

    private static final Comparator<Entry> BY_PLACE = new Comparator<>() {
        @Override
        public int compare(Entry one, Entry other) {
            return Integer.compare(one.start(), other.start());
        }
    };

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    /**
     * One part's place in the file.
     *
     * @param name with slashes, no leading one
     * @param method 0 stored, 8 deflated
     * @param crc checksum
     * @param compressedSize bytes in the file
     * @param size bytes as declared
     * @param start where its header starts
     * @param dataOffset where its data starts
     */
    record Entry(String name, int method, int crc, int compressedSize, int size, int start, int dataOffset) {
        boolean isStored() {
            return method == 0;
        }
    }

    private final byte[] file;
    private final Map<String, Entry> entries;
    private final int maxPart;
    private long left;

    private ZipArchive(byte[] file, Map<String, Entry> entries, int maxPart, long maxTotal) {
        this.file = file;
        this.entries = entries;
        this.maxPart = maxPart;
        this.left = maxTotal;
    }

    /**
     * Opens a zip.
     *
     * @param file the whole file; not copied, not to be changed
     * @throws OoxmlException when it is no zip or a damaged one
     */
    public static ZipArchive open(byte[] file) throws OoxmlException {
        return open(file, Limits.PART_BYTES, Limits.INFLATED_BYTES);
    }

    /** The same with other limits. */
    static ZipArchive open(byte[] file, int maxPart, long maxTotal) throws OoxmlException {
        int end = findEnd(file);
        if (end < 0) {
            throw damaged();
        }
        int count = int2(file, end + 10);
        int at = int4(file, end + 16);
        if (count > Limits.ZIP_PARTS) {
            throw new OoxmlException("压缩包内的文件超过 " + Limits.ZIP_PARTS + " 个，不像是表格文件");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + 46 > end || int4(file, at) != CENTRAL) {
                throw damaged();
            }
            int nameLength = int2(file, at + 28);
            if (at + 46 + nameLength > end) {
                throw damaged();
            }
            Entry entry = entry(file, at, nameLength);
            // two parts of one name: each program would read another one
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new OoxmlException(
                        "文件内部有两个同名的部分 " + entry.name() + "，不知道该读哪一个，拒绝读取", "请在 Excel 中重新保存为 .xlsx 再提交");
            }
            entries.put(entry.name(), entry);
            at += 46 + nameLength + int2(file, at + 30) + int2(file, at + 32);
        }
        refuseOverlaps(entries.values());
        return new ZipArchive(file, entries, maxPart, maxTotal);
    }

    /** Parts that share bytes make a small file a large one, however much each of them is compressed. */
    private static void refuseOverlaps(Collection<Entry> entries) throws OoxmlException {
        List<Entry> byPlace = new ArrayList<>(entries);
        byPlace.sort(BY_PLACE);
        int end = 0;
        for (Entry entry : byPlace) {
            if (entry.start() < end) {
                throw damaged();
            }
            end = entry.dataOffset() + entry.compressedSize();
        }
    }

    private static Entry entry(byte[] file, int at, int nameLength) throws OoxmlException {
        String name = new String(file, at + 46, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        if ((int2(file, at + 8) & 1) != 0) {
            throw new OoxmlException("文件已加密", "请去掉密码后另存为 .xlsx");
        }
        int local = int4(file, at + 42);
        if (local < 0 || local > file.length - 30 || int4(file, local) != LOCAL) {
            throw damaged();
        }
        int data = local + 30 + int2(file, local + 26) + int2(file, local + 28);
        int compressed = int4(file, at + 20);
        if (compressed < 0 || data < 0 || data > file.length - compressed) {
            throw damaged();
        }
        return new Entry(name, int2(file, at + 10), int4(file, at + 16), compressed, int4(file, at + 24), local, data);
    }

    /** The names of the parts in the directory's order. */
    public List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * The part's content.
     *
     * @return the bytes, or null when there is no such part
     * @throws OoxmlException when it is damaged or too big
     */
    public byte @Nullable [] part(String name) throws OoxmlException {
        Entry entry = entries.get(name);
        return entry == null ? null : inflate(entry);
    }

    /**
     * The part's content, which must be there.
     *
     * @throws OoxmlException when it is missing, damaged or too big
     */
    public byte[] required(String name) throws OoxmlException {
        byte[] part = part(name);
        if (part == null) {
            throw missing(name);
        }
        return part;
    }

    /** The part as it lies in the file, for copying. */
    public CompressedPart raw(String name) throws OoxmlException {
        Entry entry = entries.get(name);
        if (entry == null || entry.method() != 0 && entry.method() != 8) {
            throw damaged();
        }
        byte[] data = Arrays.copyOfRange(file, entry.dataOffset(), entry.dataOffset() + entry.compressedSize());
        return new CompressedPart(data, data.length, entry.size(), entry.crc(), entry.method() == 0);
    }

    /**
     * The part for reading piece by piece.
     *
     * @throws OoxmlException when it is missing
     */
    PartInflater stream(String name) throws OoxmlException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw missing(name);
        }
        return stream(entry, Limits.STREAMED_BYTES);
    }

    private PartInflater stream(Entry entry, int most) throws OoxmlException {
        if (entry.isStored()) {
            return new PartInflater(this, entry, null, most);
        }
        if (entry.method() != 8) {
            throw damaged();
        }
        Inflater spare = SPARES.poll();
        return new PartInflater(this, entry, spare == null ? new Inflater(true) : spare, most);
    }

    private byte[] inflate(Entry entry) throws OoxmlException {
        PartInflater stream = stream(entry, maxPart);
        byte[] out = new byte[stream.sizeHint(4 << 20)];
        int filled = 0;
        for (int read = 0; read >= 0; read = stream.read(out, filled, out.length - filled)) {
            filled += read;
            if (filled == out.length) {
                // mostly the end, but only another byte or none can tell
                byte[] next = new byte[1];
                if (stream.read(next, 0, 1) < 0) {
                    return out;
                }
                out = Arrays.copyOf(out, (int) Math.min((long) filled * 2 + 1, (long) maxPart + 1));
                out[filled++] = next[0];
            }
        }
        return Arrays.copyOf(out, filled);
    }

    /** Whether a part lies in this file byte for byte as it lay in another. */
    public boolean isSame(String name, CompressedPart other) {
        Entry entry = entries.get(name);
        return entry != null
                && entry.crc() == other.crc()
                && entry.size() == other.size()
                && entry.isStored() == other.stored()
                && Arrays.equals(
                        file,
                        entry.dataOffset(),
                        entry.dataOffset() + entry.compressedSize(),
                        other.bytes(),
                        0,
                        other.length());
    }

    byte[] file() {
        return file;
    }

    /** Counts inflated bytes against the limit of the whole file. */
    void count(int bytes) throws OoxmlException {
        left -= bytes;
        if (left < 0) {
            throw new OoxmlException("文件展开后过大，不像是自评表，拒绝读取", "请核对文件，在 Excel 中另存为新的 .xlsx 再提交");
        }
    }

    void giveBack(Inflater inflater) {
        // at its start for the next part, and without a hold on this file
        inflater.reset();
        if (!SPARES.offer(inflater)) {
            inflater.end();
        }
    }

    private static OoxmlException missing(String name) {
        return new OoxmlException("文件不完整，缺少内部文件 " + name, "请在 Excel 中重新保存为 .xlsx");
    }

    private static int findEnd(byte[] file) {
        int lowest = Math.max(0, file.length - 22 - 65535);
        for (int at = file.length - 22; at >= lowest; at--) {
            if (int4(file, at) == END) {
                return at;
            }
        }
        return -1;
    }

    static OoxmlException damaged() {
        return new OoxmlException("文件已损坏或不完整，无法打开", "请在 Excel 中重新保存为 .xlsx 再提交");
    }

    private static int int2(byte[] file, int at) {
        return (file[at] & 0xff) | (file[at + 1] & 0xff) << 8;
    }

    private static int int4(byte[] file, int at) {
        return int2(file, at) | int2(file, at + 2) << 16;
    }
}
