export {
  fileJournal,
  type FileJournal,
  type FileJournalOptions,
  type Journal,
  type JournalDamage,
  type JournalEntry,
  type JournalIntent,
  type JournalOutcome,
} from '@kucoin-typed/runtime/journal';
