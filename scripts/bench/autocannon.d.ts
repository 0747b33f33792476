/** The few parts of the load generator that are used here; the package brings no types of its own. */
declare module 'autocannon' {
  export interface LoadRequest {
    method?: 'GET' | 'POST';
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    /** Called before each request is sent. */
    setupRequest?(request: LoadRequest): LoadRequest;
  }

  export interface LoadOptions {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    /** Requests in all, instead of a duration. */
    amount?: number;
    requests: LoadRequest[];
  }

  export interface LoadResult {
    '2xx': number;
    '3xx': number;
    '4xx': number;
    '5xx': number;
    errors: number;
    timeouts: number;
    /** Seconds. */
    duration: number;
    /** Whole milliseconds. */
    latency: { p50: number; p99: number };
  }

  const autocannon: (options: LoadOptions) => Promise<LoadResult>;
  export default autocannon;
}
