package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** Reads an OLE2 container in memory: a folder of streams, which {@code .xls}, {@code .doc} and protected {@code .xlsx} files are. */
public final class OleFile {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLE_SECTORS_AT = 44;

    private final POIFSFileSystem container;

    private OleFile(POIFSFileSystem container) {
        this.container = container;
    }

    /**
     * Opens a container.
     *
     * @param file the whole file; not to be changed
     * @throws OoxmlException when it is damaged or too big
     */
    public static OleFile open(byte[] file) throws OoxmlException {
        if (file.length > Limits.OLE_BYTES) {
            throw new OoxmlException(
                    "旧格式（.xls、.doc）或加密的文件超过 " + (Limits.OLE_BYTES >> 20) + " MB，拒绝读取",
                    "在 Excel 中只保留自评表，去掉密码后另存为 .xlsx");
        }
        if (!isPlausible(file)) {
            throw PoiGuard.damaged();
        }
        return PoiGuard.run(() -> new OleFile(new POIFSFileSystem(new ByteArrayInputStream(file))));
    }

    /** POI allots as many bytes as the allocation table could address, so the table must fit the file. */
    private static boolean isPlausible(byte[] file) {
        if (file.length < HEADER) {
            return false;
        }
        int shift = LittleEndian.getUShort(file, SECTOR_SHIFT_AT);
        long tables = LittleEndian.getUInt(file, TABLE_SECTORS_AT);
        if (shift != 9 && shift != 12) {
            return false;
        }
        long bytesPerTable = 1L << shift + shift - 2;
        return (tables - 1) * bytesPerTable <= 2L * file.length;
    }

    /**
     * Whether there is such a stream.
     *
     * @param name case does not matter
     */
    public boolean has(String name) {
        return find(name) != null;
    }

    /**
     * A stream's content.
     *
     * @param name case does not matter
     * @throws OoxmlException when it is missing or damaged
     */
    public byte[] stream(String name) throws OoxmlException {
        DocumentEntry entry = find(name);
        if (entry == null || entry.getSize() > Limits.OLE_BYTES) {
            throw PoiGuard.damaged();
        }
        return PoiGuard.run(() -> {
            try (InputStream in = container.getRoot().createDocumentInputStream(entry)) {
                return in.readAllBytes();
            }
        });
    }

    /**
     * A container with another stream, in the place of one of this name.
     *
     * @param file the whole file; not changed
     */
    public static byte[] withStream(byte[] file, String name, byte[] content) throws OoxmlException {
        return PoiGuard.run(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                container.createOrUpdateDocument(new ByteArrayInputStream(content), name);
                container.writeFilesystem(bytes);
            }
            return bytes.toByteArray();
        });
    }

    /** The name of the stream with the records of an {@code .xls} workbook; null where there is none. */
    public @Nullable String workbook() {
        // a file for both Excel 95 and 97 has both
        return has("Workbook") ? "Workbook" : has("Book") ? "Book" : null;
    }

    private @Nullable DocumentEntry find(String name) {
        for (Entry entry : container.getRoot()) {
            if (entry instanceof DocumentEntry stream
                    && entry.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return stream;
            }
        }
        return null;
    }

    DirectoryNode root() {
        return container.getRoot();
    }
}
