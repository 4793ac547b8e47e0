internal import TourModel
