package io.github.ziping.profile.io;

import io.github.ziping.profile.Profile;
import io.github.ziping.strict.StrictException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Asks the reader of profiles what it knows, by spoiling a right profile in each place: it says which members an object may
 * have, of which kind each is and whether it must be there.
 */
final class ReaderProbe {
    private static final String UNKNOWN = "不认识的成员，应为：";
    private static final String NOBODY = "nobody";
    private static final int TOO_MUCH = 2_000_000_000;

    /**
     * A key that the reader knows.
     *
     * @param type in Chinese, with bounds or choices
     * @param optional whether it may be left out
     * @param example a value, or null for an object and for a list of objects
     */
    record Key(String type, boolean optional, @Nullable Object example) {}

    private final Map<String, Object> document;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Boolean> free = new HashMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();

    /**
     * A probe.
     *
     * @param yaml a profile with all optional keys
     */
    ReaderProbe(String yaml) {
        this.document = map(new Yaml().load(yaml));
    }

    /** All keys by their paths, as {@link ProfileKeys} spells them, in the order of the document. */
    Map<String, Key> keys() {
        members(document, "", "");
        wanted.keySet().removeAll(keys.keySet());
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("the sample has none of " + wanted);
        }
        return keys;
    }

    /**
     * The members of an object.
     *
     * @param path as the reader tells it; {@code name} is the same with all elements of a list and free names made one
     */
    private void members(Map<String, Object> object, String path, String name) {
        List<String> known = known(object);
        boolean anyName = known.isEmpty();
        for (String member : anyName ? List.of(object.keySet().iterator().next()) : known) {
            String memberPath = path.isEmpty() ? member : path + "." + member;
            String memberName = name.isEmpty() ? member : name + "." + (anyName ? "*" : member);
            Object value = object.get(member);
            if (value == null) {
                throw new IllegalStateException("the sample has no " + memberPath);
            }
            boolean optional = anyName || isOptional(object, member);
            keys.put(memberName, new Key(type(object, member, value), optional, example(value)));
            inside(value, memberPath, memberName);
        }
    }

    private void inside(Object value, String path, String name) {
        if (value instanceof Map<?, ?> object) {
            members(map(object), path, name);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> element) {
                    element(map(element), path + "[" + i + "]", name + "[]");
                }
            }
        }
    }

    /** One of many objects; what an earlier one had is known, and what none has the sample lacks. */
    private void element(Map<String, Object> element, String path, String name) {
        if (free.computeIfAbsent(name, first -> known(element).isEmpty())) {
            members(element, path, name);
            return;
        }
        if (wanted.keySet().stream().noneMatch(key -> key.startsWith(name + "."))) {
            known(element).forEach(member -> wanted.put(name + "." + member, path));
        }
        for (Map.Entry<String, Object> member : List.copyOf(element.entrySet())) {
            String memberName = name + "." + member.getKey();
            if (!keys.containsKey(memberName)) {
                boolean optional = isOptional(element, member.getKey());
                String type = type(element, member.getKey(), member.getValue());
                keys.put(memberName, new Key(type, optional, example(member.getValue())));
            }
            inside(member.getValue(), path + "." + member.getKey(), memberName);
        }
    }

    private static @Nullable Object example(Object value) {
        boolean objects = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
        return value instanceof Map || objects ? null : value;
    }

    /** The members that an object may have, as the refusal of another one lists them; none where their names are free. */
    private List<String> known(Map<String, Object> object) {
        object.put(NOBODY, 1);
        String refusal = refusal();
        object.remove(NOBODY);
        return refusal == null || !refusal.startsWith(UNKNOWN)
                ? List.of()
                : List.of(refusal.substring(UNKNOWN.length()).split("、", -1));
    }

    private boolean isOptional(Map<String, Object> object, String member) {
        Map<String, Object> whole = new LinkedHashMap<>(object);
        object.remove(member);
        String refusal = refusal();
        restore(object, whole);
        return refusal == null || !refusal.contains("缺少成员");
    }

    /** What the reader expects, as its refusals of an object, of a huge number and of a strange text tell. */
    private String type(Map<String, Object> object, String member, Object value) {
        if (value instanceof Map) {
            return "对象";
        }
        String kind = expected(object, member, Map.of());
        if (kind.equals("数组 […]")) {
            return list(object, member, (List<?>) value);
        }
        if (kind.equals("整数") || kind.equals("数字")) {
            return expected(object, member, TOO_MUCH).strip();
        }
        if (kind.equals("文字")) {
            String choice = expected(object, member, "?*[");
            return choice.isEmpty() ? "文字" : choice.strip();
        }
        return kind.strip();
    }

    private String list(Map<String, Object> object, String member, List<?> value) {
        if (!value.isEmpty() && value.get(0) instanceof Map) {
            return "对象的列表";
        }
        String element = expected(object, member, List.of(Map.of()));
        if (element.equals("数组 […]")) {
            return "列表的列表";
        }
        return (element.equals("文字") ? "文字" : "数字") + "的列表";
    }

    private String expected(Map<String, Object> object, String member, Object wrong) {
        Map<String, Object> whole = new LinkedHashMap<>(object);
        object.put(member, wrong);
        String refusal = refusal();
        restore(object, whole);
        if (refusal == null || !refusal.contains("应为")) {
            return "";
        }
        String expected = refusal.substring(refusal.indexOf("应为") + "应为".length());
        int end = expected.indexOf("，实为") < 0 ? expected.indexOf("；实为") : expected.indexOf("，实为");
        return end < 0 ? expected : expected.substring(0, end);
    }

    private static void restore(Map<String, Object> object, Map<String, Object> whole) {
        object.clear();
        object.putAll(whole);
    }

    /** Why the document as it is now is refused, or null. */
    private @Nullable String refusal() {
        try {
            ProfileReader.read(new Yaml().dump(document), "profile.yaml");
            return null;
        } catch (StrictException e) {
            return e.fault();
        }
    }

    /** The profile that is read without a key, or with another value of it. */
    Profile with(String path, @Nullable Object value) throws StrictException {
        Map<String, Object> object = document;
        List<String> names = new ArrayList<>(List.of(path.split("\\.", -1)));
        String last = names.remove(names.size() - 1);
        for (String name : names) {
            object = child(object, name);
        }
        Map<String, Object> whole = new LinkedHashMap<>(object);
        if (value == null) {
            object.remove(last);
        } else {
            object.put(last, value);
        }
        try {
            return ProfileReader.read(new Yaml().dump(document), "profile.yaml");
        } finally {
            restore(object, whole);
        }
    }

    /** A member; of a list the element that has most members, of free names the first. */
    private static Map<String, Object> child(Map<String, Object> object, String name) {
        String member = name.replace("[]", "");
        Object value = member.equals("*") ? object.values().iterator().next() : object.get(member);
        if (value instanceof List<?> list) {
            Map<String, Object> fullest = Map.of();
            for (Object element : list) {
                fullest = map(element).size() > fullest.size() ? map(element) : fullest;
            }
            return fullest;
        }
        return map(value);
    }

    @SuppressWarnings("unchecked") // snakeyaml's maps of a document whose keys are texts
    private static Map<String, Object> map(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("nothing there");
        }
        return (Map<String, Object>) value;
    }
}
