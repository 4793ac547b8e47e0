import Testing

@testable import TourModel

struct UsePathTests {
  @Test(arguments: [
    ("Tours/louvre.tour", "salles.tour", "Tours/salles.tour"),
    ("Tours/louvre.tour", "collections/salles.tour", "Tours/collections/salles.tour"),
    ("Tours/a/louvre.tour", "../salles.tour", "Tours/salles.tour"),
    ("louvre.tour", "./a/.//b/../salles.tour", "a/salles.tour"),
    ("/srv/tours/louvre.tour", "salles.tour", "/srv/tours/salles.tour"),
    ("../louvre.tour", "salles.tour", "../salles.tour"),
  ])
  func `a path is relative to the using file, and normalised`(
    user: String, text: String, path: String
  ) {
    #expect(UsePath(user).using(text).text == path)
  }

  @Test(arguments: [
    ("louvre.tour", "../salles.tour"), ("Tours/louvre.tour", "../salles.tour"),
    ("Tours/louvre.tour", "/etc/passwd"), ("/srv/tours/louvre.tour", "/srv/tourist/x.tour"),
    ("../louvre.tour", "../salles.tour"), ("Tours/louvre.tour", "a/../../b.tour"),
    ("louvre.tour", "."), ("louvre.tour", ""),
  ])
  func `a path may not leave the root's folder`(root: String, text: String) {
    let path = UsePath(root)
    #expect(!path.using(text).isInside(path.folder))
  }

  @Test func `an absolute path inside the root's folder is the same file`() {
    let root = UsePath("/srv/tours/louvre.tour")
    #expect(root.using("/srv/tours/a.tour") == root.using("a.tour"))
    #expect(root.using("/srv/tours/a.tour").isInside(root.folder))
  }
}
