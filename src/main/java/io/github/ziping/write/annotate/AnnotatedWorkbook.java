package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A copy of a workbook with comments and fills on some cells, to be sent back to whoever filled it. */
public final class AnnotatedWorkbook {
    private static final int OLE = 0xd0;

    private AnnotatedWorkbook() {}

    /**
     * The copy. Of an .xlsx or .xlsm everything else stays as it is, byte for byte; of an .xls what POI keeps. A protected
     * file is protected again with the same password.
     *
     * @param file the whole workbook; not changed
     * @param notes one or more for a cell; those of sheets that are not there are left out
     * @param password opens a protected workbook; null when there is none
     * @return the same bytes for the same arguments, but for protected files, whose protection is salted
     * @throws AnnotateException when the file allows no comments
     */
    public static byte[] annotate(byte[] file, List<CellNote> notes, @Nullable String password)
            throws AnnotateException {
        try {
            return copy(file, notes, password);
        } catch (OoxmlException e) {
            throw new AnnotateException(e.text());
        }
    }

    private static byte[] copy(byte[] file, List<CellNote> notes, @Nullable String password) throws OoxmlException {
        if (file.length == 0 || (file[0] & 0xff) != OLE) {
            return AnnotatedXlsx.annotate(file, notes);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return protectedCopy(container, notes, password);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new OoxmlException("加密的文件不能加批注；请取消密码后重新审核");
        }
        return AnnotatedXls.annotate(file, notes, password);
    }

    private static byte[] protectedCopy(POIFSFileSystem container, List<CellNote> notes, @Nullable String password)
            throws IOException, GeneralSecurityException, OoxmlException {
        String known = password == null ? Decryptor.DEFAULT_PASSWORD : password;
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        if (!decryptor.verifyPassword(known)) {
            throw new OoxmlException("打开密码不对，不能加批注；请用 --password 给出正确的密码");
        }
        byte[] inside;
        try (InputStream in = decryptor.getDataStream(container)) {
            inside = in.readAllBytes();
        }
        byte[] copy = copy(inside, notes, null);
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(known);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem protectedFile = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(protectedFile)) {
                out.write(copy);
            }
            protectedFile.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
