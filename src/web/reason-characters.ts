/** How long the reason for letting a check stand may be. */
export const reasonCharacters = 1000;
