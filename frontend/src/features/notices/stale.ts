/** What a move of a notice or objection makes old. */
export const STALE = ['noticeGet', 'noticeList', 'objectionList', 'publicNoticeGet', 'publicNoticeList'];
