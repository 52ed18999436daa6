package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts an {@code .xls} workbook that a password protects (XOR, RC4, CryptoAPI): its records lie in the clear, their data
 * does not.
 */
public final class ProtectedXls {
    /** A sheet's place in the stream, at the start of its record, is never encrypted. */
    private static final int CLEAR_IN_SHEET = 4;

    private static final int HEADER = 4;

    private ProtectedXls() {}

    /** The stream in the clear, each record in its old place; the stream itself when nothing protects it. */
    static byte[] decrypt(byte[] stream, @Nullable String password) throws OoxmlException {
        return PoiGuard.run(() -> {
            EncryptionInfo info = encryption(stream);
            if (info == null) {
                return stream;
            }
            Passwords.unlock(info, password);
            return clear(stream, info);
        });
    }

    /**
     * The password that opens a stream: the user's or, for a workbook that is only protected against changes, Excel's own.
     *
     * @param stream the whole stream of records; not changed
     * @param password the user's, or null
     * @return null when nothing protects it
     * @throws OoxmlException when no password opens it, or it is damaged
     */
    public static @Nullable String password(byte[] stream, @Nullable String password) throws OoxmlException {
        EncryptionInfo info =
                PoiGuard.run(() -> Optional.ofNullable(encryption(stream))).orElse(null);
        return info == null ? null : PoiGuard.run(() -> Passwords.unlock(info, password));
    }

    /** How the file is encrypted: one of the first records says so. */
    private static @Nullable EncryptionInfo encryption(byte[] stream) {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(stream));
        while (in.hasNextRecord()) {
            in.nextRecord();
            if (in.getSid() == FilePassRecord.sid) {
                return new FilePassRecord(in).getEncryptionInfo();
            }
            if (in.getSid() == EOFRecord.sid || in.getSid() == BoundSheetRecord.sid) {
                return null;
            }
            in.readRemainder();
        }
        return null;
    }

    private static byte[] clear(byte[] stream, EncryptionInfo info) {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(stream), info, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length);
        byte[] header = new byte[HEADER];
        // the decrypting stream does not know where it ends
        while (out.size() + HEADER <= stream.length && in.hasNextRecord()) {
            in.nextRecord();
            LittleEndian.putShort(header, 0, in.getSid());
            LittleEndian.putUShort(header, 2, in.remaining());
            out.write(header, 0, HEADER);
            if (in.getSid() == BoundSheetRecord.sid) {
                byte[] place = new byte[CLEAR_IN_SHEET];
                in.readPlain(place, 0, CLEAR_IN_SHEET);
                out.write(place, 0, CLEAR_IN_SHEET);
            }
            byte[] data = in.readRemainder();
            out.write(data, 0, data.length);
        }
        return out.toByteArray();
    }
}
