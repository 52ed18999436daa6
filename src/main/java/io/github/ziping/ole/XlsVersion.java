package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.util.LittleEndian;

/** Tells the formats of old Excels apart, by a stream's first record. */
final class XlsVersion {
    private static final int EXCEL_97 = 0x0600;

    private XlsVersion() {}

    /** Refuses a stream of any format but that of Excel 97 to 2003. */
    static void require(byte[] stream) throws OoxmlException {
        if (stream.length < 8) {
            throw PoiGuard.damaged();
        }
        int sid = LittleEndian.getUShort(stream, 0);
        if (sid == BOFRecord.biff2_sid || sid == BOFRecord.biff3_sid || sid == BOFRecord.biff4_sid) {
            throw tooOld("Excel 4.0 或更早");
        }
        if (sid != BOFRecord.sid) {
            throw PoiGuard.damaged();
        }
        if (LittleEndian.getUShort(stream, 4) != EXCEL_97) {
            throw tooOld("Excel 5.0/95");
        }
    }

    private static OoxmlException tooOld(String excel) {
        return new OoxmlException("这是 " + excel + " 版本的 .xls 文件，格式太旧，不能直接读取", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");
    }
}
