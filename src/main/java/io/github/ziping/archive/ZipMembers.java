package io.github.ziping.archive;

import io.github.ziping.model.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/** A zip: its directory, and one member after the other. */
final class ZipMembers implements Members {
    /** Members of documents that are zips themselves, whatever they are called. */
    private static final Set<String> DOCUMENT =
            Set.of("[Content_Types].xml", "mimetype", "xl/workbook.xml", "OFD.xml", "Index/Document.iwa");

    /** Bytes of a directory: some hundred for each member. */
    private static final long DIRECTORY = 1_000L * Limits.ARCHIVE_MEMBERS;

    /** Smaller ones may deflate as much as they like. */
    private static final int SMALL = 1 << 20;

    private final BoundedChannel channel;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private ZipMembers(BoundedChannel channel, ZipFile zip) {
        this.channel = channel;
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /**
     * Opens a zip.
     *
     * @param file closed with the members, or at once where it is none
     * @throws ArchiveException when it is damaged
     */
    static ZipMembers open(SeekableByteChannel file) throws ArchiveException {
        BoundedChannel channel = new BoundedChannel(file);
        channel.allow(DIRECTORY);
        try {
            return new ZipMembers(
                    channel,
                    ZipFile.builder()
                            .setSeekableByteChannel(channel)
                            .setIgnoreLocalFileHeader(true)
                            .setUseUnicodeExtraFields(false)
                            .setCharset(StandardCharsets.ISO_8859_1)
                            .get());
        } catch (IOException | RuntimeException e) {
            closeQuietly(channel);
            throw new ArchiveException(
                    channel.isSpent()
                            ? ContainerSearch.tooMany(ContainerKind.ZIP)
                            : Refusal.packAgain("压缩包已损坏、没有传完，或只是分卷中的一卷"));
        }
    }

    /** Whether it is a document of another kind: a workbook that somebody named {@code .zip}. */
    boolean isDocument() {
        return entries.stream().anyMatch(entry -> DOCUMENT.contains(entry.getName()));
    }

    @Override
    public int count() {
        return entries.size();
    }

    @Override
    public List<Member> files() {
        List<Member> files = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ZipArchiveEntry entry = entries.get(i);
            String name = name(entry);
            if (!entry.isDirectory() && !name.endsWith("/") && !name.endsWith("\\")) {
                files.add(Member.of(i, name, entry.getSize(), fault(entry)));
            }
        }
        return files;
    }

    /** By the flag for UTF-8, the field that Info-ZIP adds, or the bytes themselves. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null) {
            return entry.getName();
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field) {
            CRC32 crc = new CRC32();
            crc.update(raw);
            byte[] name = field.getUnicodeName();
            // another program changed the name and left the field
            if (name != null && crc.getValue() == field.getNameCRC32()) {
                return NameBytes.decode(name);
            }
        }
        // the flag is not believed where the bytes are no UTF-8
        return NameBytes.decode(raw);
    }

    private static @Nullable Refusal fault(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Refusal("压缩包里的这个文件有密码，不能读取", "用密码解压后提交其中的表格");
        }
        if (!isReadable(entry.getMethod())) {
            return Refusal.unpack("压缩包里的这个文件用了不支持的压缩方法（" + entry.getMethod() + "）");
        }
        long size = entry.getSize();
        if (size > Limits.INPUT_BYTES) {
            return new Refusal("文件超过 " + (Limits.INPUT_BYTES >> 20) + " MB，不像是自评表", "核对文件后重新提交");
        }
        if (size > SMALL && size / Limits.ARCHIVE_RATIO >= Math.max(1, entry.getCompressedSize())) {
            return Refusal.unpack("压缩包里的这个文件解压后是原来的 " + Limits.ARCHIVE_RATIO + " 倍以上，像是压缩炸弹，拒绝读取");
        }
        return null;
    }

    private static boolean isReadable(int method) {
        return method == ZipMethod.STORED.getCode()
                || method == ZipMethod.DEFLATED.getCode()
                || method == ZipMethod.ENHANCED_DEFLATED.getCode();
    }

    /** Not more than the directory says, and only what has the directory's checksum. */
    @Override
    public byte[] bytes(Member member) throws ArchiveException {
        byte[] content = null;
        if (member.index() < entries.size()) {
            ZipArchiveEntry entry = entries.get(member.index());
            content = inflated(entry, (int) Math.min(member.size(), Limits.INPUT_BYTES));
            CRC32 crc = new CRC32();
            crc.update(content);
            content = content.length == member.size() && crc.getValue() == entry.getCrc() ? content : null;
        }
        if (content == null) {
            throw damaged();
        }
        return content;
    }

    private byte[] inflated(ZipArchiveEntry entry, int size) throws ArchiveException {
        // what is compressed is hardly ever longer than what it inflates to
        channel.allow(2L * size + SMALL);
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(size + 1);
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static ArchiveException damaged() {
        return new ArchiveException(Refusal.packAgain("压缩包里的这个文件已损坏，解压不出来"));
    }

    @Override
    public void close() {
        closeQuietly(zip);
        closeQuietly(channel);
    }

    private static void closeQuietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
