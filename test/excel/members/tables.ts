import type { TypeMembers } from '../protocol/host-object.ts';
import type { TablesTarget } from './targets.ts';

/** Excel.TableScopedCollection: the tables that some cells touch, as far as their number goes. */
export const scopedTablesMembers: TypeMembers<TablesTarget> = {
  since: '1.9',
  methods: {
    GetCount: { call: ({ tables }) => tables.length },
  },
};
