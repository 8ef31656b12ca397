export {
  fileJournal,
  type FileJournal,
  type FileJournalOptions,
  type Journal,
  type JournalDamage,
  type JournalEntry,
  type JournalFill,
  type JournalIntent,
  type JournalOrder,
  type JournalOutcome,
} from '@kucoin-typed/runtime/journal';
