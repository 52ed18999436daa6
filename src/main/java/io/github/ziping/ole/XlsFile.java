package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.SheetBudget;
import io.github.ziping.ooxml.Workbook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an {@code .xls} workbook of Excel 97 to 2003 (BIFF8) by its records, without POI's user model. */
public final class XlsFile implements Workbook {
    private final byte[] stream;
    private final XlsGlobals globals;
    private final SheetBudget budget = new SheetBudget();

    private XlsFile(byte[] stream, XlsGlobals globals) {
        this.stream = stream;
        this.globals = globals;
    }

    /**
     * Opens a workbook.
     *
     * @param stream the whole stream of records, which the container names {@code Workbook}; not to be changed
     * @param password the user's, or null
     * @throws OoxmlException when it is damaged, protected or of an older format
     */
    public static XlsFile open(byte[] stream, @Nullable String password) throws OoxmlException {
        XlsVersion.require(stream);
        byte[] clear = ProtectedXls.decrypt(stream, password);
        XlsGlobals globals = PoiGuard.run(() -> XlsGlobals.read(clear));
        if (globals.sheets().isEmpty()) {
            throw new OoxmlException("文件里没有工作表", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");
        }
        return new XlsFile(clear, globals);
    }

    @Override
    public List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        for (XlsGlobals.SheetPlace sheet : globals.sheets()) {
            names.add(sheet.name());
        }
        return names;
    }

    @Override
    public boolean isHidden(int index) {
        return globals.sheets().get(index).hidden();
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        return budget.count(
                index, new XlsSheetReader(stream, globals, globals.sheets().get(index), filter).read());
    }
}
