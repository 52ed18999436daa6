package io.github.ziping.serve.view;

import gg.jte.html.OwaspHtmlTemplateOutput;
import io.github.ziping.model.CommandWords;
import org.jspecify.annotations.Nullable;

/** Texts on their way into a page, each as a whole: what only a command line can do is told in a page's words, then markup is escaped. */
final class PageOutput extends OwaspHtmlTemplateOutput {
    PageOutput(VisibleOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        super.writeUserContent(text == null ? null : CommandWords.without(text));
    }
}
