/** Runs a step as a program of its own and keeps what it says, so that steps side by side do not mix. */
import { spawn } from 'node:child_process';
import type { Step } from './scopes';

/** How a step went. */
export interface StepResult {
  readonly name: string;
  readonly green: boolean;
  readonly seconds: number;
  /** Everything it said, without blank ends. */
  readonly output: string;
}

/** Runs a step to its end. A program that cannot be started counts as failed. */
export function runStep({ name, command }: Step): Promise<StepResult> {
  const [program = '', ...args] = command;
  const begun = performance.now();
  let output = '';
  return new Promise((resolve) => {
    const end = (green: boolean): void =>
      resolve({ name, green, seconds: secondsSince(begun), output: output.trim() });
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', ({ message }) => {
      output += message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Whole seconds since a moment of `performance.now()`. */
export function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 1000);
}
