// Preloaded into every child: a supervisor that was killed can't stop its children, so they stop
// when its channel closes.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});
