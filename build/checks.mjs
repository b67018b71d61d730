// What `npm test` looks at besides the tests, all at once: lint and Prettier each keep one core busy, and wait for no other.
import { execFile } from 'node:child_process';

const checks = ['lint', 'knip', 'format:check'];
await Promise.all(
  checks.map(
    (name) =>
      new Promise((resolve) => {
        execFile('npm', ['run', '--silent', name], { shell: true, maxBuffer: Infinity }, (error, out, said) => {
          process.stdout.write(out);
          process.stderr.write(said);
          if (error) process.exitCode = 1;
          resolve();
        });
      }),
  ),
);
