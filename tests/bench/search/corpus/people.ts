/** Names of people, enough that two episodes seldom share one. */
const GIVEN =
  `Alexei Agnieszka Amelie Anders Anouk Bartosz Beatriz Cedric Chiara Dagmar Dimitri Elodie Emeka Fatima Florian Gabriela
  Giuseppe Guillaume Hannah Henrik Ibrahim Ingrid Ivana Jasper Joaquin Kaspar Katarzyna Kenji Leila Lorenz Ludmila Magnus
  Mariska Mateusz Mehmet Mikhail Natasha Nikolai Olivier Oskar Patrizia Philippe Priyanka Quentin Raphael Renata Rohan
  Sanjay Sebastian Sergei Solveig Stefan Svetlana Tadeusz Theodora Tobias Ulrich Valentina Viktor Wolfgang Xavier Yasmin
  Yevgeny Zoltan`.split(/\s+/);
const FAMILY =
  `Abramovich Achterberg Akhmetov Andersson Bachmann Balakrishnan Baumgartner Belyaev Bergstrom Bielecki Bogdanov
  Castellano Chakraborty Chernikov Cieslak Czerny Dabrowski Delacroix Dietrich Dobrev Dragomir Eichmann Engstrom Escobedo
  Farkas Feinstein Fitzgerald Friedrich Galitsky Georgiev Ghirlandi Goldschmidt Grabowski Gutierrez Hakimi Halvorsen
  Hernandez Hofstadter Horvath Ivanchenko Jablonski Jankovic Johansson Kaczmarek Kalashnik Karlsson Khachatryan Kirchner
  Kowalczyk Krishnamurthy Kuznetsov Lachowicz Lefebvre Leibovitz Lindqvist Lubomirski Machado Maksimov Marchetti Mazurek
  Mikkelsen Mukherjee Nakamura Naumenko Niedermayer Novotny Olszewski Ostrovsky Papadakis Pellegrini Petrovic Piotrowski
  Pokrovsky Prokopenko Quintero Radchenko Ramaswamy Reinhardt Rosenthal Sadowski Sakharov Santorelli Schaefer Schwarzman
  Semyonov Shevchenko Sikorski Sokolov Stanislav Stojanov Subramanian Szymanski Takahashi Tchernov Thorvaldsen Tkachenko
  Trzebinski Tsvetkov Ulyanov Vandermeer Vasquez Vishwanath Voronin Waszak Weinstein Wierzbicki Wojtowicz Yamashita
  Yaroslavsky Zabolotny Zakharov Zielinski Zubarev`.split(/\s+/);

/** A person's name for a number; 7,000 and more of them. */
export function personName(number: number): string {
  const given = GIVEN[number % GIVEN.length] as string;
  const family = FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length] as string;
  return `${given} ${family}`;
}
export const PERSON_NAMES = GIVEN.length * FAMILY.length;
