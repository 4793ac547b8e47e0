/// The weights of a sum that come nearest to what was measured, by normal equations.
struct LeastSquares {
  private var matrix: [[Double]]

  init(_ count: Int) {
    matrix = Array(repeating: Array(repeating: 0, count: count + 1), count: count)
  }

  mutating func add(_ row: [Double], _ value: Double) {
    for i in matrix.indices {
      for j in matrix.indices { matrix[i][j] += row[i] * row[j] }
      matrix[i][matrix.count] += row[i] * value
    }
  }

  /// By Gaussian elimination with pivots; what is not determined weighs nothing.
  var solution: [Double] {
    var rows = matrix
    let count = rows.count
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      guard abs(rows[column][column]) > 1e-9 else { continue }
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        for other in column...count { rows[row][other] -= factor * rows[column][other] }
      }
    }
    return (0..<count).map { abs(rows[$0][$0]) > 1e-9 ? rows[$0][count] / rows[$0][$0] : 0 }
  }
}
