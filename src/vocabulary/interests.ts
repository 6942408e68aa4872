/** The words of declarations of interest. Data only. */

/** Titles of the item at which interests are declared. */
export const declarationsTitle =
  /\b(?:declarations?|disclosures?|register(?:ing|s)?|registration|notices?)\b.{0,60}\binterests?\b|\b(?:interests?)\b.{0,30}\b(?:declar|disclos)|^interests?\b|\bpecuniary interests?\b|\bconflicts? of interest|\bcode of conduct\b|\bdatgan(?:iad(?:au)?)?\b.{0,20}\b(?:buddiant|buddiannau|diddordeb)/i

/** What is declared. */
export const interestNoun =
  /\b(?:interests?|DPIs?|ORIs?|NRIs?|conflicts?(?: of interests?)?|transparency statements?|fuddiant|fuddiannau|ddiddordeb)\b/i

export const declaring =
  /\b(?:declared|declares|declaring|disclosed|discloses|disclosing|registered|(?:made|makes|making|gave|given) (?:an? |the following )?(?:declarations?|disclosures?)|datganodd)\b/i

/** "No interests were declared", "declared that he had no interest", "None": nobody has declared one. */
export const nothingDeclared =
  /\b(?:no|nil|none|not any|without)\b[^.;]{0,60}\b(?:interests?|declarations?|disclosures?|declared|disclosed|made|received)\b|\b(?:interests?|declarations?)\b[^.;]{0,30}\b(?:none|nil)\b|\bhad no\b/i

/** The agenda's own wording: what members are asked to do. */
export const invitation =
  /\b(?:to (?:receive|declare|disclose|note)|(?:are|were) (?:invited|asked|reminded|requested|required)|should (?:declare|disclose)|must (?:declare|disclose)|any declarations?|if any)\b/i

/** Between the matter and the reason: ", as she lived there", "by virtue of his membership". */
export const reasonLead =
  /[,;]?\s*(?:[-–—]\s+)?\b(?:the nature of (?:the|his|her|their|which|that) interest(?: being| is| was)?(?: that)?|as|because|since|due to|by virtue of|by indicating(?: that)?|by reason of|in that|on the (?:basis|grounds?)(?: that| of)?|for the reason that|owing to|on account of|given that|that (?=(?:he|she|they|his|her|their)\b)|being(?! (?:considered|discussed|debated|determined|dealt)\b)|having been|insofar as|inasmuch as|through|(?=(?:his|her|their)\s[a-z -]{2,60}\sbeing\b))\b\s*/i

export const leftRoom =
  /(?<!\bwould )\b(?:left|leaving|withdrew|withdrawing|vacated|retired(?: from)?|absented)\b[^.;]{0,50}\b(?:room|chamber|meeting|table|chair|during|for (?:the|that|this) item)\b|\bwithdrew\b/i
export const stayed = /\b(?:remained|stayed|did not leave)\b[^.;]{0,40}\b(?:room|chamber|meeting)\b/i
