throw new Error('This file cannot be collected, on purpose.');
