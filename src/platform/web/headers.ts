import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const none = ["'none'"];
const self = ["'self'"];

/**
 * The headers of SECURITY G on every answer, refusals included: mounted before anything that may refuse.
 * `styleHash` is of the few rules inside the help file, which must work with everything else down (DESIGN 9).
 * `same-origin` as referrer policy because `no-referrer` makes browsers send `Origin: null` with forms (C9).
 */
export function safeHeaders(options: { https: boolean; styleHash: string }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      manifestSrc: self,
      workerSrc: self,
      scriptSrc: self,
      styleSrc: [...self, options.styleHash],
      imgSrc: self,
      fontSrc: self,
      connectSrc: self,
      formAction: self,
      baseUri: none,
      frameAncestors: none,
      objectSrc: none,
      requireTrustedTypesFor: ["'script'"],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    originAgentCluster: '?1',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: options.https ? 'max-age=63072000; includeSubDomains' : false,
    xContentTypeOptions: 'nosniff',
    xDnsPrefetchControl: 'off',
    xDownloadOptions: false,
    xFrameOptions: 'DENY',
    xPermittedCrossDomainPolicies: 'none',
    xXssProtection: false,
    removePoweredBy: true,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      displayCapture: [],
      payment: [],
      usb: [],
      browsingTopics: [],
      interestCohort: [],
    } as never,
  });
}
