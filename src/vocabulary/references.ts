/** The form of a minute's reference, as the first cell of a table's row has it. Data only. */

/** "31", "31/04", "PC31/4", "104/2031", "FC-104", "4a." */
export const referenceForm = '(?:[A-Z]{1,4}[\\s/.-]?)?\\d{1,4}[a-z]?(?:[/.-]\\d{1,4}){0,2}[.:]?'
