// Loaded into a program before it starts: sends it SIGTERM a given number of event loop rounds after it starts to listen for that.
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
