internal import TourREPL
