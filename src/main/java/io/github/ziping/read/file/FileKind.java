package io.github.ziping.read.file;

import io.github.ziping.ooxml.OoxmlException;
import org.jspecify.annotations.Nullable;

/** What an input is; each kind that cannot be read says what it is and what to do. */
public enum FileKind {
    /** A zip that may be an xlsx or xlsm. */
    XLSX,
    /** An OLE2 container. */
    OLE,
    /** The records of an {@code .xls} without the container around them. */
    BARE_XLS,
    /** A Word document. */
    DOCX,
    /** A PDF. */
    PDF,
    /** JSON. */
    JSON,

    EMPTY("文件是空的（0 字节）", "请重新提交"),
    LOCK("这是 Excel 或 WPS 打开文件时留下的临时文件（~$），不是表格", "请提交同名的表格文件"),
    ET("这个 WPS 表格文件（.et）不是 .xls 格式的，不能直接读取", "在 WPS 表格中打开，另存为 .xlsx 再提交"),
    ODS("这是 OpenDocument 表格（.ods），不能直接读取", "在 WPS、Excel 或 LibreOffice 中打开，另存为 .xlsx 再提交"),
    ODT("这是 OpenDocument 文档（.odt 等），不能直接读取", "在 Word、WPS 或 LibreOffice 中打开，另存为 .docx 再提交"),
    XLSB("这是二进制表格（.xlsb），不能直接读取", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    NUMBERS("这是苹果 Numbers 等程序的文件，不能直接读取", "在原程序中导出为 .xlsx 再提交"),
    PPTX("这是幻灯片（.pptx）而不是表格", "把其中的自评表填入 .xlsx 表格再提交"),
    OLD_DOC("这是 Word 2.0 或更早版本的文档，格式太旧，不能直接读取", "在 Word 或 WPS 中打开，另存为 .docx 再提交"),
    WPS("这个 .wps 文件不是 Word 格式的（由 Works 或很旧的 WPS 保存），不能直接读取", "在 WPS 文字中打开，另存为 .docx 再提交"),
    PPT("这是幻灯片（.ppt、.dps）而不是表格", "把其中的自评表填入 .xlsx 表格再提交"),
    RTF("这是 RTF 文档（有的以 .doc 为扩展名），不能直接读取", "在 Word 或 WPS 中打开，另存为 .docx 再提交"),
    MAIL("这是邮件文件（.msg）而不是表格", "提交邮件所附的表格"),
    RIGHTS("文件受权限管理（IRM、DRM）保护，不能直接读取", "在 Excel 中取消权限限制后另存为 .xlsx 再提交"),
    OLE_OTHER("这是旧版 Office 格式的文件，里面没有表格", "核对文件，在 Excel 或 WPS 中打开表格，另存为 .xlsx 再提交"),
    OFD("这是 OFD 版式文件而不是表格", "提交生成它的 .xlsx 表格"),
    IMAGE("这是图片而不是表格", "提交原来的 .xlsx 表格，或把内容填入 .xlsx 表格"),
    ZIP("这是压缩包而不是 .xlsx 表格文件", "请把扩展名改为 .zip，或解压后提交其中的表格"),
    RAR("这是压缩包（.rar、.7z、.gz 等）而不是表格", "请解压后提交其中的表格，或打成 .zip 提交"),
    HTML("这是网页（HTML）而不是真正的 Excel 表格，只是文件名像表格", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    MHTML("这是单文件网页（MHTML）而不是真正的 Excel 表格", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    HTML_DOC("这是网页（HTML）而不是真正的 Word 文档，只是文件名像文档", "在 Word 或 WPS 中打开，另存为 .docx 再提交"),
    MHTML_DOC("这是单文件网页（MHTML）而不是真正的 Word 文档", "在 Word 或 WPS 中打开，另存为 .docx 再提交"),
    XML_DOC("这是 XML 格式的 Word 文档，不能直接读取", "在 Word 或 WPS 中打开，另存为 .docx 再提交"),
    XML_2003("这是 XML 表格 2003，不能直接读取", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    XML("这是 XML 文件而不是 .xlsx 表格", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    CSV("这是 CSV 等分隔的文本而不是 .xlsx 表格，格式不全", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交"),
    TEXT("这是纯文本而不是 .xlsx 表格", "把内容填入 .xlsx 表格再提交"),
    UNKNOWN("这不是 .xlsx 表格文件，也可能已损坏", "核对文件，在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");

    private final @Nullable String refusal;
    private final @Nullable String remedy;

    FileKind() {
        this(null, null);
    }

    FileKind(@Nullable String refusal, @Nullable String remedy) {
        this.refusal = refusal;
        this.remedy = remedy;
    }

    /** Throws the text of a kind that cannot be read. */
    void refuse() throws OoxmlException {
        if (refusal != null) {
            throw new OoxmlException(refusal, remedy);
        }
    }
}
