package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files protected by a password, made by POI. */
public final class Protected {
    private Protected() {}

    /** A zip in a container. */
    public static byte[] xlsx(byte[] zip, EncryptionMode mode, String password) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(zip);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A workbook of Excel 97. POI offers only CryptoAPI; what the file says already it keeps. */
    public static byte[] xls(HSSFWorkbook book, EncryptionMode mode, String password) throws IOException {
        try {
            Method records = HSSFWorkbook.class.getDeclaredMethod("getWorkbook");
            records.setAccessible(true);
            InternalWorkbook internal = (InternalWorkbook) records.invoke(book);
            internal.getWorkbookRecordList().add(1, new FilePassRecord(mode));
            Biff8EncryptionKey.setCurrentUserPassword(password);
            return Xls.bytes(book);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A document of Word 97, by CryptoAPI; one of tables with many columns POI writes wrongly. */
    public static byte[] doc(byte[] doc, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc))) {
                Biff8EncryptionKey.setCurrentUserPassword(password);
                document.write(out);
            }
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
