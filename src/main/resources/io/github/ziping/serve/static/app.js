// Begins what a page needs: each part looks for its own elements and does nothing where there are none.
import { follow } from './live.js';
import { filters } from './filters.js';
import { drop } from './drop.js';
import { forms } from './forms.js';
import { copy } from './copy.js';
import { counts } from './counts.js';
import { charts } from './charts.js';
import { check } from './check.js';
import { figures } from './figures.js';
import { unit } from './unit.js';

follow();
filters();
drop();
forms();
copy();
counts();
charts();
check();
figures();
unit();
