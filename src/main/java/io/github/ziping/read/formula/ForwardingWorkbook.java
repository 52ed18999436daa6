package io.github.ziping.read.formula;

import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Workbook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook that is another one but for its sheets. */
abstract class ForwardingWorkbook implements Workbook {
    private final Workbook file;

    ForwardingWorkbook(Workbook file) {
        this.file = file;
    }

    /** The other one. */
    final Workbook file() {
        return file;
    }

    @Override
    public final List<String> sheetNames() {
        return file.sheetNames();
    }

    @Override
    public final boolean isHidden(int index) {
        return file.isHidden(index);
    }

    @Override
    public final Map<String, String> texts() {
        return file.texts();
    }

    @Override
    public final @Nullable RowOrigins origins() {
        return file.origins();
    }

    @Override
    public final @Nullable String remark() {
        return file.remark();
    }
}
