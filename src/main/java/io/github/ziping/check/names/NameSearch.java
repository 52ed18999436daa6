package io.github.ziping.check.names;

import io.github.ziping.check.names.RareParts.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for the name that is nearest to one: for a name with few changes first, then for one with more. */
final class NameSearch implements SortedNames.Search {
    /** With more changes beginnings rule out little. */
    private static final int FEW_CHANGES = 2;

    /** Where no more than this part of the list has one of the rarest parts, those names are looked at one by one. */
    private static final int PART = 3;

    /** To look at so few names more is less than to begin again. */
    private static final int FEW_NAMES = 64;

    private final ComparedNames names;
    private final String wanted;
    private final String own;
    private final long bits;
    private final RareParts parts;
    private final List<Part> chars;
    private final int most;
    /** Every name that is near at all has one of so many of the rarest chars; more than there are where it may have none. */
    private final int rarest;

    private final EditRows rows;
    /** How much may be compared yet. */
    private final long bound;

    private long compared;
    /** How many changes are allowed now. */
    private int allowed;
    /** No name takes fewer changes. */
    private int proven;
    /** How many it takes at least for the names that were looked at and need more. */
    private int further;

    private int least = Integer.MAX_VALUE;
    private int nearest = -1;

    /**
     * A search.
     *
     * @param own the wanted name as it is compared
     */
    NameSearch(ComparedNames names, String wanted, String own, long bound) {
        this.names = names;
        this.wanted = wanted;
        this.own = own;
        this.bound = bound;
        this.bits = ComparedNames.bits(own);
        this.parts = new RareParts(names.parts, own);
        this.chars = parts.chars();
        int mostRemoved = Math.max(names.mostRemoved(), wanted.length() - own.length());
        // half of a name that is not longer than twice this one
        this.most = Math.min(Math.max(wanted.length(), names.longest()) / 2, own.length() + mostRemoved);
        int common = Math.max(own.length() - most, (own.length() - mostRemoved + 1) / 2);
        this.rarest = own.length() - common + 1;
        this.rows = names.sorted.rows(own);
        if (own.length() <= BitRows.LONGEST) {
            names.rows.begin(own);
        }
    }

    long compared() {
        return compared;
    }

    /** The nearest name; null where none is near, or too much was compared. */
    @Nullable
    String run() {
        while (allowed <= most && nearest < 0 && goOn(1 + own.length())) {
            int next = next();
            proven = allowed + 1;
            allowed = next;
        }
        return nearest < 0 ? null : names.written(nearest);
    }

    /** Looks for names within as many changes as are allowed; how many to allow then. */
    private int next() {
        long count = parts.count(allowed + 1);
        if (count <= names.size() / PART) {
            while (allowed < most && parts.count(allowed + 2) <= FEW_NAMES) {
                allowed++;
            }
            // chars are shifted by changes too
            lookAt(parts.rarest(allowed + 1), allowed);
            return allowed + 1;
        }
        if (allowed <= FEW_CHANGES) {
            names.sorted.search(this);
            return allowed + 1;
        }
        further = Integer.MAX_VALUE;
        if (rarest <= chars.size()) {
            lookAt(chars.subList(0, rarest), Integer.MAX_VALUE);
        } else {
            lookAtAll();
        }
        // nothing is nearer than the nearest of all
        return allowed == most
                ? most + 1
                : Math.min(Math.max(further, 2 * allowed - 1), further > most ? further : most);
    }

    private void lookAtAll() {
        for (int i = 0; i < names.size() && goOn(1); i++) {
            lookAt(i);
        }
    }

    private void lookAt(List<Part> rare, int shift) {
        names.startLook();
        for (Part part : rare) {
            for (int i = part.first(); i < part.end() && goOn(1); i++) {
                int place = names.parts.place(part.length(), i);
                int index = names.parts.name(place);
                if (index > nearest && least == proven) {
                    // those that follow are no nearer, and later
                    break;
                }
                if (Math.abs(names.parts.before(place) - part.from()) <= shift && names.isFirstLook(index)) {
                    lookAt(index);
                }
            }
        }
    }

    private void lookAt(int index) {
        int changes = names.leastChanges(index, own.length(), bits);
        int half = half(index);
        // a later one has to be nearer
        int near = Math.min(half, Math.min(allowed, index > nearest ? least - 1 : least));
        if (near >= proven && changes <= near) {
            compare(index, near);
        }
        if (changes <= half) {
            further = Math.min(further, Math.max(changes, allowed + 1));
        }
    }

    private void compare(int index, int near) {
        String name = names.folded(index);
        if (own.length() > BitRows.LONGEST) {
            names.sorted.searchOne(this, index);
        } else if (goOn(name.length())) {
            take(index, names.rows.distance(name, near));
        }
    }

    /** So many changes are allowed at most for a name. */
    private int half(int index) {
        return Math.max(wanted.length(), names.writtenLength(index)) / 2;
    }

    @Override
    public EditRows rows() {
        return rows;
    }

    @Override
    public int most() {
        return Math.min(allowed, least);
    }

    /** Takes a name if it is nearer, or as near and earlier. */
    @Override
    public void take(int index, int distance) {
        boolean near = distance <= most() && distance <= half(index);
        if (near && (distance < least || index < nearest)) {
            least = distance;
            nearest = index;
        }
    }

    @Override
    public boolean goOn(int more) {
        compared += more;
        return compared <= bound;
    }
}
