package io.github.ziping.job;

import io.github.ziping.files.FoundInputs;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import java.util.ArrayList;
import java.util.List;

/** Findings about what was not read of a user's inputs. */
final class InputFindings {
    private InputFindings() {}

    /** What is out of reach first, then each file that was passed over. */
    static List<Finding> of(FoundInputs inputs) {
        List<Finding> findings = new ArrayList<>();
        for (FoundInputs.Unreachable other : inputs.unreachable()) {
            findings.add(
                    ReadingRule.UNREADABLE_FILE.ofFile(inputs.names().of(other.path()), other.fault(), other.remedy()));
        }
        for (FoundInputs.PassedOver other : inputs.passedOver()) {
            findings.add(ReadingRule.PASSED_OVER.at(
                    inputs.names().of(other.file()),
                    null,
                    null,
                    null,
                    "这是" + other.kind() + "，没有读取",
                    "是自评表的，另存为 .xlsx 后重新提交；其他文件不用管",
                    other.kind()));
        }
        return findings;
    }
}
