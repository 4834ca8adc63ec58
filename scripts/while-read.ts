/** Ends this program without a word once nobody reads what it prints any more, as behind `| head`. */
export function runWhileRead(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
