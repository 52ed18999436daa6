package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * Reads the shared strings. POI's own record believes the number of strings that the file declares, and keeps the runs of
 * rich text.
 */
final class XlsSharedStrings {
    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;
    private static final int BYTES_PER_RUN = 4;

    private XlsSharedStrings() {}

    static List<String> read(RecordInputStream in) throws OoxmlException {
        in.readInt(); // how often they are used
        int declared = in.readInt();
        if (declared > Limits.SHARED_STRINGS) {
            throw new OoxmlException("文件里的文字超过 " + Limits.SHARED_STRINGS + " 条，不像是自评表，拒绝读取", "核对文件后重新提交");
        }
        List<String> strings = new ArrayList<>();
        while (strings.size() < declared && hasMore(in)) {
            strings.add(text(in));
        }
        return strings;
    }

    private static boolean hasMore(RecordInputStream in) {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }

    private static String text(RecordInputStream in) throws OoxmlException {
        int length = in.readUShort();
        if (length > Limits.TEXT_CHARS) {
            throw OoxmlException.tooMuch("文件里有一段文字超过 " + Limits.TEXT_CHARS + " 个字符");
        }
        int options = in.readUByte();
        long idle = 0;
        if ((options & RICH) != 0) {
            idle += (long) BYTES_PER_RUN * in.readUShort();
        }
        if ((options & PHONETIC) != 0) {
            idle += Integer.toUnsignedLong(in.readInt());
        }
        String text = (options & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        for (long i = 0; i < idle; i++) {
            in.readByte();
        }
        return text;
    }
}
