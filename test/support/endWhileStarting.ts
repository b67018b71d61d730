// Loaded into a program before it starts: sends it SIGTERM so many rounds of its event loop after it listens to that.
process.on('newListener', function onListener(event) {
  if (event !== 'SIGTERM') return;
  process.off('newListener', onListener);
  let left = Number(process.env['ROUNDS']);
  setImmediate(function round() {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGTERM');
    else setImmediate(round);
  });
});
