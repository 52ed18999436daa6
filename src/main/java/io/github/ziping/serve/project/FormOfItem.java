package io.github.ziping.serve.project;

import io.github.ziping.files.IoReason;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.form.ShownForm;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The form of something that came, read again for a page.
 *
 * @param form null where it is none, or cannot be read now
 * @param fault why its form cannot be shown, in Chinese; empty where it is shown, or there is none
 */
record FormOfItem(@Nullable ShownForm form, String fault) {
    /** @param item null for nothing */
    static FormOfItem of(Snapshot now, @Nullable ReceivedItem item) {
        if (item == null || !item.isForm()) {
            return new FormOfItem(null, "");
        }
        try {
            ShownForm form = ShownForm.of(now.office(), now.office().form(now.folder(), item), "");
            return new FormOfItem(form, form.fault());
        } catch (YearFolderException e) {
            return new FormOfItem(null, e.text());
        } catch (IOException e) {
            return new FormOfItem(null, "无法读取 收件：" + IoReason.of(e) + "；请检查文件夹的权限和磁盘");
        }
    }
}
