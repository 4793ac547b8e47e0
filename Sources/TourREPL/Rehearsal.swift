internal import TourRuntime
