/** What changing a filing makes old. */
export const STALE = ['statutoryFilingList', 'statutoryFilingGet', 'statutoryRecordList', 'statutoryRowList'];
