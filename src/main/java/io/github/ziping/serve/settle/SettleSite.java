package io.github.ziping.serve.settle;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.Answer;
import io.github.ziping.year.SettledQuestion;
import io.github.ziping.year.YearFolder;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The page of what the office has to say once, and how it says it. */
public final class SettleSite implements Site {
    private static final String PAGE = "/settle";
    private static final String GONE = "这个问题已经不在了：可能在另一个窗口里已经确认，或者文件变了；请看刷新后的页面";

    /** The answer to an unknown project that is none of the list. */
    private static final String NOT_LISTED = "not-listed";

    private final YearState year;
    private final Pages pages;
    private volatile @Nullable Answered last;

    public SettleSite(YearState year, Pages pages) {
        this.year = year;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        routes.post(PAGE + "/answer", this::answer);
        routes.post(PAGE + "/word", this::teach);
        routes.post(PAGE + "/aside", this::setAside);
        routes.post(PAGE + "/undo", this::undo);
        routes.post(PAGE + "/settings", this::settings);
    }

    /** How many questions are open; 0 as long as nobody knows. */
    public int open() {
        Snapshot latest = year.latest();
        try {
            return latest == null ? 0 : questions(latest).size();
        } catch (IOException e) {
            // the page itself tells it
            return 0;
        }
    }

    private static Questions questions(Snapshot snapshot) throws IOException {
        return Questions.of(snapshot.ledger(), Ziping.settled(snapshot.folder()));
    }

    private void show(Context request) {
        Snapshot snapshot = year.now();
        PageFrame frame = PageFrame.of(request, "settle", year.folder().name());
        Answered answered = last;
        Settle settle = reading(() -> new Settle(
                snapshot,
                questions(snapshot),
                Answers.of(snapshot.folder()),
                snapshot.folder().settings(),
                answered == null ? null : answered.in(snapshot)));
        pages.show(request, "settle.jte", Map.of("frame", frame, "settle", settle));
    }

    private void answer(Context request) {
        Snapshot snapshot = year.now();
        Question question = find(reading(() -> questions(snapshot)).questions(), Question::id, request);
        String said = request.formParam("answer");
        boolean foreign = NOT_LISTED.equals(said) && question.answers().contains(Answer.LISTED_PROJECT);
        Answer answer = foreign
                ? Answer.LISTED_PROJECT
                : question.answers().stream()
                        .filter(each -> each.name().equals(said))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(400, "没有选择怎样确认"));
        String listed =
                foreign ? Questions.NOT_LISTED : answer == Answer.LISTED_PROJECT ? listed(request, snapshot) : null;
        if (answer == Answer.LISTED_PROJECT
                && listed == null
                && question.finding().expected() == null) {
            throw new Refusal(400, "没有选择是名单上的哪个项目；请从列表里选一个");
        }
        change(request, snapshot, YearFolder.SETTLED, folder -> {
            Ziping.settle(folder, question.finding(), answer, listed);
            return question.finding().message();
        });
    }

    /** A project that was chosen from the list; null for the nearest one. */
    private static @Nullable String listed(Context request, Snapshot snapshot) {
        String chosen = request.formParam("listed");
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        return snapshot.ledger().projects().stream()
                .map(project -> project.entry().project())
                // a name that a page shows has nothing in it that cannot be seen
                .filter(project -> SettledQuestion.key(project).equals(SettledQuestion.key(chosen)))
                .findFirst()
                .orElseThrow(() -> new Refusal(409, GONE));
    }

    private void teach(Context request) {
        Snapshot snapshot = year.now();
        Heading heading = find(reading(() -> questions(snapshot)).headings(), Heading::id, request);
        String field = request.formParam("field");
        String label = field == null ? null : Ziping.fields().get(field);
        if (label == null) {
            throw new Refusal(400, "没有选择“" + heading.heading() + "”是哪一项；请从列表里选一项");
        }
        change(request, snapshot, YearFolder.WORDS, folder -> {
            Ziping.teach(folder, heading.heading(), field);
            return "表头“" + heading.heading() + "”是“" + label + "”";
        });
    }

    private void setAside(Context request) {
        Snapshot snapshot = year.now();
        Heading heading = find(reading(() -> questions(snapshot)).headings(), Heading::id, request);
        change(request, snapshot, YearFolder.WORDS, folder -> {
            Ziping.setAside(folder, heading.heading());
            return "表头“" + heading.heading() + "”不是要填的内容";
        });
    }

    private void undo(Context request) {
        Snapshot snapshot = year.now();
        Said said = find(reading(() -> Answers.of(snapshot.folder())), Said::id, request);
        change(request, snapshot, said.heading() == null ? YearFolder.SETTLED : YearFolder.WORDS, folder -> {
            if (said.settled() != null) {
                Ziping.unsettle(folder, said.settled());
            }
            if (said.heading() != null) {
                Ziping.teach(folder, said.heading(), null);
            }
            return "取消：" + said.text();
        });
    }

    private void settings(Context request) {
        Integer number = number(text(request, "year"));
        LocalDate day = day(text(request, "deadline"));
        change(request, year.now(), YearFolder.SETTINGS, folder -> {
            Ziping.settings(folder, number, day);
            return "年度 " + (number == null ? "没有设" : number) + "，截止日期 " + (day == null ? "没有设" : day);
        });
    }

    private static String text(Context request, String name) {
        String text = request.formParam(name);
        return text == null ? "" : text.strip();
    }

    private static @Nullable Integer number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("(19|2[0-9])[0-9]{2}")) {
            throw new Refusal(400, "年度应为四位数字，例如 2025");
        }
        return Integer.valueOf(text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(400, "截止日期应为年-月-日，例如 2026-01-31");
        }
    }

    private static <T> T find(List<T> all, Function<T, String> id, Context request) {
        String asked = request.formParam("id");
        return all.stream()
                .filter(each -> id.apply(each).equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal(409, GONE));
    }

    /** Reads from the folder. */
    private interface FromFolder<T> {
        T read() throws IOException;
    }

    private static <T> T reading(FromFolder<T> reader) {
        try {
            return reader.read();
        } catch (IOException e) {
            throw new Refusal(503, "无法读取年度文件夹：" + IoReason.of(e) + "；请检查文件夹里的文件、权限和磁盘");
        }
    }

    /** Writes into the folder, and says what. */
    private interface IntoFolder {
        String write(YearFolder folder) throws IOException;
    }

    /** All files are read again before the page is shown: it tells what became another. */
    private void change(Context request, Snapshot before, String file, IntoFolder writer) {
        String said;
        try {
            said = writer.write(before.folder());
        } catch (IOException e) {
            throw new Refusal(500, "无法写入 " + file + "：" + IoReason.of(e) + "，没有记下；请检查文件夹是否还在、是否可写，文件是否正被打开");
        } catch (IllegalArgumentException e) {
            throw new Refusal(409, GONE);
        }
        // known before it is read anew: whoever is shown the folder with the answer is shown what that changed
        last = new Answered(said, before, year.nextVersion());
        year.afterChange();
        request.redirect(PAGE, HttpStatus.SEE_OTHER);
    }
}
