package io.github.ziping.returns;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.FoldedText;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.match.ListedUnits;
import java.util.List;

/** Says what of a year's ledger goes back: the forms that count and have errors or warnings, and the files that give no form. */
public final class LedgerReturns {
    private final ReturnPlan plan = new ReturnPlan();
    private final ListedUnits units;

    private LedgerReturns(Ledger ledger) {
        this.units = new ListedUnits(
                ledger.projects().stream().map(LedgerProject::entry).toList());
    }

    /** The plan. */
    public static ReturnPlan plan(Ledger ledger) {
        LedgerReturns returns = new LedgerReturns(ledger);
        returns.plan.notReturned(ledger.ofList());
        ledger.projects().forEach(project -> returns.plan.unit(project.entry().unit()));
        // an office that sends its workbooks out by other means has none in 发放
        boolean sending = ledger.projects().stream().anyMatch(project -> project.sent() != null);
        for (LedgerProject project : ledger.projects()) {
            project.received().forEach(item -> returns.tell(project, item));
            if (project.state() == ProjectState.MISSING || project.state() == ProjectState.NOT_SENT && !sending) {
                returns.plan.missing(project.entry().unit(), project.entry().project());
            }
        }
        ledger.unmatched().forEach(returns::tellUnmatched);
        return returns.plan;
    }

    private void tell(LedgerProject project, ReceivedItem item) {
        String listed = project.entry().unit();
        boolean foreign = units.isOfAnother(listed, item.unit());
        // the list says whose the project is
        String unit = FoldedText.isBlank(listed) || foreign ? item.unit() : listed;
        if (isReturned(project, item) && foreign) {
            plan.notReturned(item.label() + "：表里的实施单位“" + item.unit() + "”是名单上的另一个单位，名单上项目“"
                    + project.entry().project() + "”的实施单位是“" + listed + "”；请核对名单和这份表");
        }
        if (isReturned(project, item) && !foreign) {
            plan.returns(unit, form(project, item));
        } else if (item.isForm()) {
            plan.stays(unit, item.file());
        }
    }

    /** Of what belongs to no project, the one finding that says so. */
    private void tellUnmatched(ReceivedItem item) {
        if (item.isForm()) {
            plan.stays(item.unit(), item.file());
        }
        Finding why = item.whyUnmatched();
        if (why != null) {
            plan.notReturned(List.of(why));
        }
    }

    private static boolean isReturned(LedgerProject project, ReceivedItem item) {
        return switch (project.state()) {
            case ERRORS, WARNINGS -> project.isCurrent(item);
            case UNREADABLE -> item.content() != ReceivedItem.Content.BLANK;
            case NOT_SENT, MISSING, READY, FINAL -> false;
        };
    }

    private static ReturnedForm form(LedgerProject project, ReceivedItem item) {
        return new ReturnedForm(project.entry().project(), item.file(), item.sha256(), item.isForm(), item.findings());
    }
}
