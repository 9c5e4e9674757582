/** The event of a button or of keys; keys may bring none, and one that came over the wire may not take an answer. */
export type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | null | undefined;

/**
 * Carries out a command once Office.js is ready. A button stays grey until it hears that its command is over, so it
 * hears it however that ended.
 */
export async function obey(command: () => Promise<void>, event: CommandEvent): Promise<void> {
  try {
    await Office.onReady();
    await command();
  } finally {
    event?.completed?.();
  }
}
