package io.github.ziping.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches a folder for inputs: every file below it is taken, named as passed over, or out of reach. */
final class InputFolder implements FileVisitor<Path> {
    /** Deeper ones are told, not searched. */
    static final int DEEPEST = 50;

    private final Path folder;
    private final EarlierOutputs earlier;
    private final List<Path> files = new ArrayList<>();
    private final List<FoundInputs.PassedOver> passedOver = new ArrayList<>();
    private final List<FoundInputs.Unreachable> unreachable = new ArrayList<>();

    private InputFolder(Path folder, Collection<Path> outputs) {
        this.folder = folder;
        this.earlier = new EarlierOutputs(folder, outputs);
    }

    /** @param outputs see {@link RunPaths} */
    static FoundInputs search(Path folder, Collection<Path> outputs) throws IOException {
        InputFolder search = new InputFolder(folder, outputs);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, search);
        search.passOverPrints();
        Collections.sort(search.files);
        search.passedOver.sort(Comparator.comparing(FoundInputs.PassedOver::file));
        search.unreachable.sort(Comparator.comparing(FoundInputs.Unreachable::path));
        return new FoundInputs(search.files, search.passedOver, search.unreachable, InputNames.none());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        boolean hidden = !dir.equals(folder) && isHidden(dir);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isDirectory()) {
            unreachable(file, "文件夹超过 " + DEEPEST + " 层，里面的文件没有读取", "把里面的文件移到上层文件夹");
        } else if (attributes.isSymbolicLink()) {
            unreachable(file, "链接指向的文件不存在", "修复或删除这个链接");
        } else if (!attributes.isRegularFile()) {
            passedOver.add(new FoundInputs.PassedOver(file, "管道、设备等特殊文件"));
        } else {
            sort(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (e instanceof FileSystemLoopException) {
            unreachable(file, "链接指回上层文件夹，形成循环", "删除这个链接");
        } else if (e instanceof AccessDeniedException) {
            unreachable(file, "没有权限打开，里面的文件没有读取", "检查权限后重新运行");
        } else {
            unreachable(file, "无法打开：" + IoReason.of(e), "检查后重新运行");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
        if (e != null) {
            unreachable(dir, "文件夹没有读完：" + IoReason.of(e), "检查后重新运行");
        }
        return FileVisitResult.CONTINUE;
    }

    private void unreachable(Path path, String fault, String remedy) {
        unreachable.add(new FoundInputs.Unreachable(path, fault, remedy));
    }

    private void sort(Path file) {
        String name = String.valueOf(file.getFileName());
        if (earlier.holds(file)) {
            passedOver.add(new FoundInputs.PassedOver(file, FileSelection.EARLIER));
        } else if (FileSelection.isForm(name) || FileSelection.isContainer(name)) {
            files.add(file);
        } else {
            passedOver.add(new FoundInputs.PassedOver(file, OtherFiles.kind(name)));
        }
    }

    private void passOverPrints() {
        PrintedCopies prints =
                new PrintedCopies(files.stream().map(Path::toString).toList());
        files.removeIf(file -> {
            String kind = prints.kind(file.toString());
            if (kind != null) {
                passedOver.add(new FoundInputs.PassedOver(file, kind));
            }
            return kind != null;
        });
    }

    private static boolean isHidden(Path path) {
        return FileSelection.isHidden(String.valueOf(path.getFileName()));
    }
}
