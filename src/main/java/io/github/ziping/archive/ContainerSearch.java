package io.github.ziping.archive;

import io.github.ziping.files.FileSelection;
import io.github.ziping.files.PrintedCopies;
import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through one archive or mail and all that lie in it, as through a folder; the limits are asked of them together. */
final class ContainerSearch {
    private final OpenMembers open;
    private final InputList found;
    private int members;
    private long bytes;

    ContainerSearch(OpenMembers open, InputList found) {
        this.open = open;
        this.found = found;
    }

    /** Tells the list of each member what it is. */
    void search(Container container) {
        try {
            List<Member> taken = new ArrayList<>();
            List<Member> files = files(container);
            if (files == null) {
                found.add(container.holder());
                return;
            }
            PrintedCopies prints =
                    new PrintedCopies(files.stream().map(Member::name).toList());
            for (Member member : files) {
                sort(container, member, prints, taken);
            }
            refuseTooMuch(container, taken);
            taken.forEach(member -> take(container, member));
        } catch (ArchiveException e) {
            found.unreadable(container.holder().name(), e.refusal());
        }
    }

    /** By path, each once; null where it is no archive but a document. */
    private @Nullable List<Member> files(Container container) throws ArchiveException {
        if (container.depth() > Limits.ARCHIVE_DEPTH) {
            throw new ArchiveException(Refusal.unpack("压缩包或邮件套了 " + Limits.ARCHIVE_DEPTH + " 层以上，里面的文件没有读取"));
        }
        Members all = open.open(container);
        if (all instanceof ZipMembers zip && zip.isDocument()) {
            return null;
        }
        members += all.count();
        if (members > Limits.ARCHIVE_MEMBERS) {
            throw new ArchiveException(tooMany(container.kind()));
        }
        List<Member> files = all.files();
        if (files.isEmpty()) {
            throw new ArchiveException(new Refusal(
                    container.kind().word() + (container.kind() == ContainerKind.ZIP ? "是空的" : "没有附件"), "核对后重新提交"));
        }
        List<Member> named = named(files);
        named.sort(Comparator.comparing(Member::name));
        return named;
    }

    static Refusal tooMany(ContainerKind kind) {
        return new Refusal(kind.word() + "里的文件超过 " + Limits.ARCHIVE_MEMBERS + " 个，没有读取", "只把自评表打包，分批提交");
    }

    /** Two files of one path: programs differ in which of them they unpack. */
    private static List<Member> named(List<Member> files) {
        Map<String, Integer> places = new HashMap<>();
        List<Member> named = new ArrayList<>(files.size());
        for (Member member : files) {
            Integer at = places.putIfAbsent(member.name(), named.size());
            if (at == null) {
                named.add(member);
            } else {
                named.set(at, named.get(at).withFault(Refusal.packAgain("压缩包里有两个同名的文件，不知道该读哪一个，都没有读取")));
            }
        }
        return named;
    }

    private void sort(Container container, Member member, PrintedCopies prints, List<Member> taken) {
        String name = member.fileName();
        // nobody hides an attachment: a name that begins with a dot has lost its beginning on the way
        boolean lost = container.kind() == ContainerKind.MAIL && name.startsWith(".");
        if (!lost && isHidden(member)) {
            return;
        }
        Refusal fault = member.fault();
        String print = prints.kind(member.name());
        if (print != null) {
            found.passedOver(container.nameOf(member), print);
        } else if (!FileSelection.isForm(name) && !FileSelection.isContainer(name)) {
            found.passedOver(container.nameOf(member), FileSelection.kind(name));
        } else if (fault != null) {
            found.unreadable(container.nameOf(member), fault);
        } else {
            taken.add(member);
        }
    }

    private static boolean isHidden(Member member) {
        for (String part : member.name().split("/", -1)) {
            // up and here are no names of folders
            if (FileSelection.isHidden(part) && !part.equals("..") && !part.equals(".")) {
                return true;
            }
        }
        return false;
    }

    private void refuseTooMuch(Container container, List<Member> taken) throws ArchiveException {
        for (Member member : taken) {
            bytes += member.size();
        }
        if (bytes > Limits.ARCHIVE_BYTES) {
            throw new ArchiveException(new Refusal(
                    container.kind().word() + "里的文件解压后超过 " + (Limits.ARCHIVE_BYTES >> 20) + " MB，没有读取",
                    "只把自评表打包，分批提交"));
        }
    }

    private void take(Container container, Member member) {
        MemberInput input = new MemberInput(container, member, open);
        ContainerKind kind = null;
        if (FileSelection.isContainer(member.fileName())) {
            try {
                kind = ContainerKind.of(open.bytes(container, member), member.fileName());
            } catch (ArchiveException e) {
                found.unreadable(input.name(), e.refusal());
                return;
            }
        }
        if (kind == null) {
            found.add(input);
        } else {
            search(new Container(input, kind, container.depth() + 1));
        }
    }
}
