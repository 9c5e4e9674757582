export function report(read: (file: string) => number | Promise<number>): Promise<void>;
