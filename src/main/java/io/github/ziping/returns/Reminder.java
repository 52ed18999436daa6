package io.github.ziping.returns;

import io.github.ziping.model.FoldedText;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import java.util.ArrayList;
import java.util.List;

/**
 * What a unit still owes, and the text that asks for it.
 *
 * @param unit 实施单位
 * @param contacts 负责人 of the unit's projects on the list, each once; empty where it says none
 * @param missing how many projects nothing came of
 * @param unread how many files give no form
 * @param faulty how many forms have errors
 * @param lines the text, in Chinese, to be pasted into a mail or a chat
 */
public record Reminder(String unit, List<String> contacts, int missing, int unread, int faulty, List<String> lines) {
    public Reminder {
        contacts = List.copyOf(contacts);
        lines = List.copyOf(lines);
    }

    /** The text as a whole. */
    public String text() {
        return String.join("\n", lines);
    }

    /** One for each unit of a ledger that owes something, in the order of the list; what nobody is named for is in none. */
    public static List<Reminder> of(Ledger ledger) {
        CoveringNote.Occasion occasion = new CoveringNote.Occasion(ledger.year(), ledger.deadline());
        List<Reminder> reminders = new ArrayList<>();
        for (ReturnedUnit returned : LedgerReturns.plan(ledger).units()) {
            String name = returned.name();
            ReturnedUnit owing = returned.owing();
            if (name != null && owing.owes()) {
                reminders.add(new Reminder(
                        name,
                        contacts(ledger, name),
                        owing.missing().size(),
                        owing.unread().size(),
                        owing.faulty().size(),
                        ReminderNote.lines(owing, occasion)));
            }
        }
        return reminders;
    }

    private static List<String> contacts(Ledger ledger, String unit) {
        List<String> contacts = new ArrayList<>();
        for (LedgerProject project : ledger.projects()) {
            String own = project.entry().unit();
            String contact = project.entry().contact();
            boolean same = own != null && FoldedText.of(own).equals(FoldedText.of(unit));
            if (same && contact != null && !contact.isBlank() && !contacts.contains(contact)) {
                contacts.add(contact);
            }
        }
        return contacts;
    }
}
